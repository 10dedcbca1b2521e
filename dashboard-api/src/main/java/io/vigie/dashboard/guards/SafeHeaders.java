package io.vigie.dashboard.guards;

import java.util.Map;

/** What every answer tells a browser, so that it lets nobody misuse it. */
final class SafeHeaders {

    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self';"
            + " object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    /** Nothing of what a page may ask for, but that the screen of a wall stays on. */
    private static final String PERMISSIONS = "accelerometer=(), autoplay=(), bluetooth=(), camera=(),"
            + " display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(),"
            + " hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(),"
            + " picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(self), serial=(),"
            + " storage-access=(), usb=(), web-share=(), xr-spatial-tracking=()";

    /** What the page and its assets say for themselves comes over this no-store. */
    static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy", CONTENT,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", PERMISSIONS,
            "Cache-Control", "no-store");

    private SafeHeaders() {}
}
