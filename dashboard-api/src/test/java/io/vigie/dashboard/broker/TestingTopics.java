package io.vigie.dashboard.broker;

import io.vigie.dashboard.settings.VigieSettings;

/** The real topics, for tests of other packages. */
public final class TestingTopics {

    private TestingTopics() {}

    public static Topics of(VigieSettings settings) {
        return new Topics(settings);
    }
}
