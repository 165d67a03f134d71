# Broadsheet behind Varnish 7 (Debian 12: apt install varnish varnish-modules).
# docs/proxy.md says how it is started, and what it does. Change the name and the addresses where «HERE» stands.
vcl 4.1;

import std;
import xkey;

backend site {
    .host = "127.0.0.1"; # HERE: where the site listens (HOST and PORT)
    .port = "3000";
    .connect_timeout = 2s;
    .first_byte_timeout = 60s;
    .probe = {
        .url = "/readyz";
        .interval = 1s;
        .timeout = 1s;
        .window = 4;
        .threshold = 2;
        .initial = 2;
    }
}

sub vcl_recv {
    # What the site declares out of date comes in at an address of its own, which the world does not reach.
    if (local.socket == "purge") {
        if (req.method != "PURGE") {
            return (synth(405, "Only for PURGE"));
        }
        if (req.http.xkey-purge) {
            set req.http.x-purged = xkey.purge(req.http.xkey-purge);
        }
        if (req.http.xkey-softpurge) {
            set req.http.x-purged = xkey.softpurge(req.http.xkey-softpurge);
        }
        return (synth(200, "Purged"));
    }

    if (req.restarts == 0) {
        # HERE: the paper's own name, as in SITE_URL. Under any other nothing is kept or shown.
        if (req.http.host !~ "(?i)^news\.example\.org(:[0-9]+)?$") {
            return (synth(421, "Not here"));
        }
        unset req.http.x-down;
        unset req.http.x-shared;
        # Only what stands in front of the site may say these. Varnish has added the reader's address to X-Forwarded-For.
        unset req.http.forwarded;
        unset req.http.x-forwarded-host;
        unset req.http.x-forwarded-proto;
        unset req.http.x-forwarded-port;
        unset req.http.x-original-url;
        unset req.http.x-rewrite-url;
    }

    # While the site is well, nothing is shown that is older than it says, but for two seconds after a small change. While it
    # is not, what was kept is shown for a day.
    if (req.http.x-down || !std.healthy(req.backend_hint)) {
        set req.grace = 24h;
    } else {
        set req.grace = 2s;
    }

    if (req.method !~ "^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$") {
        return (synth(405, "Not a method of this site"));
    }
    # Forms, uploads, everything that changes something.
    if (req.method != "GET" && req.method != "HEAD") {
        return (pass);
    }
    # Who works at the paper, or looks at a draft.
    if (req.http.authorization || req.http.cookie ~ "(^|;\s*)(__prerender_bypass|__next_preview_data|(__Host-)?broadsheet-session)=") {
        return (pass);
    }
    # What is made for one reader, and films, of which parts are asked for.
    if (req.url ~ "^/(newsroom|api|healthz|readyz|metrics)([/?]|$)" ||
        req.url ~ "^/[a-z]{2}/(preview|search|errors|comments/own|comments/unsubscribe)([/?]|$)" ||
        req.url ~ "^/media/[^?]*\.(mp4|webm|m4v|mov)(\?|$)") {
        return (pass);
    }

    # From here on an answer is the same for every reader: nothing of one may reach the site.
    set req.http.x-shared = "1";
    unset req.http.cookie;
    # The router's frame of the page before: the site does not look at it.
    unset req.http.next-router-state-tree;
    unset req.http.next-url;
    if (req.http.rsc) {
        # What no router of ours asks is not kept.
        if (req.http.rsc != "1" || req.http.next-router-prefetch !~ "^[123]?$" || req.http.next-router-segment-prefetch ~ "[^\w/$!.%@:,()\[\]-]") {
            return (pass);
        }
    } else {
        unset req.http.next-router-prefetch;
        unset req.http.next-router-segment-prefetch;
    }

    # Of a query only the edition counts: utm_…, fbclid and the router's _rsc, which is only a proof of its headers, make no other
    # page.
    if (req.url ~ "\?") {
        if (req.url ~ "[?&]lite=[1-9][0-9]?(&|$)") {
            set req.url = regsub(req.url, "^([^?]*)\?(?:.*&)?lite=([1-9][0-9]?)(?:&.*)?$", "\1?lite=\2");
        } else if (req.url ~ "[?&]lite(=|&|$)") {
            set req.url = regsub(req.url, "\?.*$", "?lite");
        } else if (req.url ~ "[?&]full(=|&|$)") {
            set req.url = regsub(req.url, "\?.*$", "?full");
        } else {
            set req.url = regsub(req.url, "\?.*$", "");
        }
    }

    # Three forms of an answer, two wishes about data: the headers say it in a hundred ways.
    if (req.http.accept-encoding ~ "(?i)\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))") {
        set req.http.accept-encoding = "br";
    } else if (req.http.accept-encoding ~ "(?i)\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))") {
        set req.http.accept-encoding = "gzip";
    } else {
        unset req.http.accept-encoding;
    }
    if (req.http.save-data ~ "(?i)^on\b") {
        set req.http.save-data = "on";
    } else {
        unset req.http.save-data;
    }
    return (hash);
}

sub vcl_backend_response {
    # A failure takes the place of nothing.
    if (beresp.status >= 500) {
        if (bereq.is_bgfetch) {
            return (abandon);
        }
        return (error(beresp.status, beresp.reason));
    }
    if (bereq.http.x-shared && (beresp.status == 200 || beresp.status == 301 || beresp.status == 308) && !beresp.http.set-cookie &&
        beresp.http.cache-control !~ "(?i)private|no-store|no-cache" && beresp.http.vary !~ "\*" &&
        beresp.http.cache-control ~ "(?i)(s-maxage=[1-9]|immutable)") {
        if (beresp.http.cache-control ~ "(?i)immutable") {
            set beresp.grace = 10s;
        } else {
            # What the site sends while it makes the new one is old at once: a second, so that not everybody asks at once.
            if (beresp.ttl < 1s) {
                set beresp.ttl = 1s;
            }
            set beresp.grace = 24h;
        }
        return (deliver);
    }
    set beresp.uncacheable = true;
    set beresp.ttl = 10s;
    return (deliver);
}

sub vcl_backend_error {
    if (bereq.is_bgfetch) {
        return (abandon);
    }
    set beresp.http.content-type = "text/plain; charset=utf-8";
    set beresp.http.cache-control = "no-store";
    set beresp.http.retry-after = "5";
    set beresp.body = "The paper cannot be reached at the moment. Please try again in a few seconds.";
    set beresp.uncacheable = true;
    set beresp.ttl = 0s;
    return (deliver);
}

sub vcl_deliver {
    # The site fails: once more, and what was kept will do.
    if (resp.status >= 500 && req.restarts == 0 && req.http.x-shared) {
        set req.http.x-down = "1";
        return (restart);
    }
    # How it is cached concerns no reader.
    unset resp.http.xkey;
    unset resp.http.x-varnish;
    unset resp.http.via;
    if (obj.hits > 0) {
        set resp.http.x-cache = "HIT";
    } else {
        set resp.http.x-cache = "MISS";
    }
    return (deliver);
}

sub vcl_synth {
    set resp.http.content-type = "text/plain; charset=utf-8";
    set resp.http.cache-control = "no-store";
    set resp.body = resp.reason;
    return (deliver);
}
