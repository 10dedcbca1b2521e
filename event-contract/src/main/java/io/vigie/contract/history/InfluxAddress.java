package io.vigie.contract.history;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where InfluxDB is, and which database of it.
 *
 * @param url without user and database
 * @param user null where none is asked for
 */
public record InfluxAddress(
        String url,
        String database,
        @Nullable String user,
        @Nullable String password) implements Serializable {

    /** What to give, in words. */
    public static final String FORM =
            "http://HOST:PORT/DATABASE or http://USER:PASSWORD@HOST:PORT/DATABASE, the database without / in it"
                    + " (vigie where there is none), what is special in user and password percent-encoded";

    private static final String DATABASE = "vigie";

    /**
     * Reads {@code http://USER:PASSWORD@HOST:PORT/DATABASE}, of which user, port and database may be left out.
     *
     * @throws IllegalArgumentException when it is not of that form; says what to give, and nothing of what was given
     */
    public static InfluxAddress of(String text) {
        URI uri = uri(text);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean isPlain = uri.getHost() != null && uri.getRawQuery() == null && uri.getRawFragment() == null;
        if (!isPlain || !(scheme.equals("http") || scheme.equals("https"))) {
            throw wrong();
        }
        int port = uri.getPort();
        String url = scheme + "://" + uri.getHost() + (port < 0 ? "" : ":" + port);
        String credentials = uri.getRawUserInfo();
        if (credentials == null) {
            return new InfluxAddress(url, database(uri), null, null);
        }
        int colon = credentials.indexOf(':');
        if (colon < 1) {
            throw wrong();
        }
        return new InfluxAddress(
                url,
                database(uri),
                decoded(credentials.substring(0, colon)),
                decoded(credentials.substring(colon + 1)));
    }

    private static IllegalArgumentException wrong() {
        return new IllegalArgumentException("give " + FORM);
    }

    private static URI uri(String text) {
        try {
            return new URI(text.strip());
        } catch (URISyntaxException e) {
            // Without its cause, which holds the text and so the password.
            throw wrong();
        }
    }

    private static String database(URI uri) {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        String name = decoded(path.startsWith("/") ? path.substring(1) : path);
        if (name.chars().anyMatch(c -> c == '/' || c == '"' || c == '\\' || Character.isISOControl(c))) {
            throw wrong();
        }
        return name.isEmpty() ? DATABASE : name;
    }

    private static String decoded(String text) {
        // A plus is a plus here, and not the blank of a form.
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url + "/" + database;
    }
}
