package io.vigie.dashboard.secrets;

import io.vigie.dashboard.testkit.TestingSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opaque ids of a data folder, for other packages too. */
public final class TestingOpaqueIds {

    private TestingOpaqueIds() {}

    /** Those of a new installation. */
    public static OpaqueIds fresh() {
        try {
            return in(Files.createTempDirectory("vigie-test"));
        } catch (IOException e) {
            throw new IllegalStateException("There is no folder for the test", e);
        }
    }

    public static OpaqueIds in(Path data) {
        return new OpaqueIds(TestingSettings.in(data, false));
    }
}
