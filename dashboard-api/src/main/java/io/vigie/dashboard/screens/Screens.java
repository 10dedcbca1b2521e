package io.vigie.dashboard.screens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** The page of which all screens are made, as it was built. */
public final class Screens {

    /** The pages beyond those of signing in, each with what it shows in depth below it; what each holds, the page decides. */
    public static final String PAGES =
            "/{page:wall|now|queues|teams|alarms|tickets|attendance|reports|rules|hooks|boards|setup|sources}";

    public static final String WITHIN_PAGES = PAGES + "/**";

    private static final int SHORT = 6;

    private final byte @Nullable [] page;
    private final String build;

    /** @param index the page; it need not exist */
    Screens(Resource index) {
        try {
            this.page = index.exists() ? index.getContentAsByteArray() : null;
        } catch (IOException e) {
            throw new UncheckedIOException("The page of the screens cannot be read", e);
        }
        // The page names its scripts and styles by their content, so it changes whenever anything does.
        this.build = page == null ? "none" : hash(page);
    }

    /** The page; null when the screens have not been built. */
    byte @Nullable [] page() {
        return page;
    }

    /** Names this build: the same for the same page. */
    public String build() {
        return build;
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, SHORT));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
