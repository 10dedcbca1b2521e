package io.vigie.dashboard.screens;

import org.springframework.core.io.ByteArrayResource;

/** Screens without a web build, for tests of other packages. */
public final class TestingScreens {

    private TestingScreens() {}

    public static Screens empty() {
        return new Screens(new ByteArrayResource(new byte[0]));
    }
}
