package io.vigie.contract.input;

import org.jspecify.annotations.Nullable;

/** An event that cannot be taken, with what is wrong. */
public final class RefusedException extends Exception {

    private final Problem problem;
    private final @Nullable String id;

    public RefusedException(Problem problem, @Nullable String id) {
        super(problem.detail());
        this.problem = problem;
        this.id = id;
    }

    public Problem problem() {
        return problem;
    }

    /** The id that the event gave itself, where it could be read. */
    public @Nullable String id() {
        return id;
    }
}
