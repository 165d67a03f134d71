/** Sets the reader's choice of light or dark before the first paint, so that nothing flashes. Hashed in the CSP. */
export const THEME_SCRIPT =
  "try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}";
