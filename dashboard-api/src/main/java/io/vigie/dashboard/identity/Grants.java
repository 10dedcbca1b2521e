package io.vigie.dashboard.identity;

/** Whether what was granted still holds, for what lasts longer than a request. */
public interface Grants {

    /** Whether somebody may still do and see what they could when they came; not when their role or scope changed. */
    boolean hold(Identity who);
}
