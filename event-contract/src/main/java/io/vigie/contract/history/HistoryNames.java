package io.vigie.contract.history;

/** What else is spelled in points: fields that stand by themselves, and ids as tags. */
public final class HistoryNames {

    /** The longest wait of the visits that have left the queue, in ms, an integer; absent where none has. */
    public static final String LONGEST_WAIT_MILLIS = "longestWaitMillis";

    /** The zone whose day it is, by its name, a text. */
    public static final String TIME_ZONE = "timeZone";

    private HistoryNames() {}

    /**
     * An id as the value of a tag. It may stand between single quotes in a query as it is: what would end the quotes, or
     * cannot end a tag when written, is percent-encoded.
     */
    public static String tag(String id) {
        return id.replace("%", "%25").replace("\\", "%5C").replace("'", "%27");
    }

    /** The id of which {@link #tag} made this. */
    public static String id(String tag) {
        return tag.replace("%27", "'").replace("%5C", "\\").replace("%25", "%");
    }
}
