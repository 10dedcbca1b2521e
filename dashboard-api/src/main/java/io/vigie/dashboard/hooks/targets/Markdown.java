package io.vigie.dashboard.hooks.targets;

/** Texts within Markdown. */
final class Markdown {

    private static final String NOT_SEEN = "\u200b";

    private Markdown() {}

    /** As plain words, which neither format anything nor call a whole channel. */
    static String plain(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]()#+!|<>~])", "\\\\$1").replace("@", "@" + NOT_SEEN);
    }
}
