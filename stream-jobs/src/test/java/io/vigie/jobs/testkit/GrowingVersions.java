package io.vigie.jobs.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

/** Fails when a version does not grow. */
public final class GrowingVersions {

    private final Map<String, String> last = new HashMap<>();

    /** Notes the version of a record with a key. */
    public void note(String key, String version) {
        assertThat(version).isGreaterThan(last.getOrDefault(key, ""));
        last.put(key, version);
    }
}
