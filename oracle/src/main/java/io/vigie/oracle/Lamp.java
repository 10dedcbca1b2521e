package io.vigie.oracle;

import org.jspecify.annotations.Nullable;

/** One flag over a session, led through its moments in order. */
interface Lamp {

    /** Looks at one moment, in ms; all that happened at it is known. */
    void look(long moment);

    /** What the flag says after the last moment; null while it is down. */
    @Nullable
    OracleFlag shown();
}
