package io.vigie.dashboard.rules;

/** Rules for tests of other packages. */
public final class TestingRules {

    private TestingRules() {}

    /** Those that come with Vigie alone. */
    public static Rules builtIn() {
        return new Rules();
    }
}
