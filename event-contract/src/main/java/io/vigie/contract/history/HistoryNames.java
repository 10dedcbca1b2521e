package io.vigie.contract.history;

/** What else is spelled in points: fields that stand by themselves, and ids as tags. */
public final class HistoryNames {

    /**
     * The longest wait of the visits that have left the queue, in ms, an integer; {@link #NO_WAIT} where none has. It is
     * always there: a field that a later write of the same point leaves out would keep what it held.
     */
    public static final String LONGEST_WAIT_MILLIS = "longestWaitMillis";

    /** What stands for no wait; less than any, so that the greatest of several is right. */
    public static final long NO_WAIT = -1;

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
