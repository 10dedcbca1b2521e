package io.vigie.dashboard.directory;

import io.vigie.contract.directory.DirectoryReader;
import io.vigie.dashboard.feed.FeedRecord;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A directory that hears what the test says, for other packages too. */
public final class TestingDirectory {

    private TestingDirectory() {}

    public static Directory empty() {
        return new Directory(new DirectoryReader("Europe/Paris"));
    }

    /** A record of the topic comes in. */
    public static void take(Directory directory, @Nullable String key, @Nullable String json) {
        directory.take(new FeedRecord(key, json == null ? null : json.getBytes(StandardCharsets.UTF_8), 0));
    }
}
