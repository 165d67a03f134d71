/** Sets the reader's choice of light or dark and of the text's size before the first paint, so that nothing flashes or shifts. Hashed in the CSP. */
export const THEME_SCRIPT =
  "try{var d=document.documentElement.dataset,s=localStorage,t=s.getItem('theme'),z=s.getItem('size');if(t==='light'||t==='dark')d.theme=t;if(z==='2'||z==='3'||z==='4')d.size=z}catch(e){}";
