package io.vigie.jobs.directory;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Records of the directory, one after the other. */
final class Records {

    static final long APPENDED_AT = 1_795_424_400_000L;

    private long offset;

    /** JSON with single quotes, for the eye. */
    DirectoryRecord said(@Nullable String key, String json) {
        return new DirectoryRecord(
                key, offset++, APPENDED_AT, json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    /** What the key names is described no longer. */
    DirectoryRecord removed(@Nullable String key) {
        return new DirectoryRecord(key, offset++, APPENDED_AT, null);
    }
}
