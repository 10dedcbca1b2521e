package io.vigie.jobs.sources;

import java.io.Serializable;

/** What a source sends events of, and is unknown while it is silent. */
public record Member(Kind kind, String id) implements Serializable {

    /** What there is. */
    public enum Kind {
        QUEUE,
        DESK,
        AGENT
    }

    public static Member queue(String id) {
        return new Member(Kind.QUEUE, id);
    }

    public static Member desk(String id) {
        return new Member(Kind.DESK, id);
    }

    public static Member agent(String id) {
        return new Member(Kind.AGENT, id);
    }
}
