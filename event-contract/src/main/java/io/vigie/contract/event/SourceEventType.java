package io.vigie.contract.event;

import org.jspecify.annotations.Nullable;

/** What a source says of itself. */
public enum SourceEventType {
    /** It is there, even if nothing happens. */
    HEARTBEAT("io.vigie.source.heartbeat"),
    /** It began anew, and may have forgotten calls. */
    RESTARTED("io.vigie.source.restarted");

    private final String type;

    SourceEventType(String type) {
        this.type = type;
    }

    /** The CloudEvents type. */
    public String type() {
        return type;
    }

    /** The constant of a CloudEvents type, or null when there is none. */
    public static @Nullable SourceEventType of(String type) {
        for (SourceEventType constant : values()) {
            if (constant.type.equals(type)) {
                return constant;
            }
        }
        return null;
    }
}
