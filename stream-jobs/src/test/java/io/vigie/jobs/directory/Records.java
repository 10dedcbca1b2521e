package io.vigie.jobs.directory;

import io.vigie.jobs.input.PlainRecord;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Records of the directory, one after the other. */
final class Records {

    static final long APPENDED_AT = 1_795_424_400_000L;

    private long offset;

    /** JSON with single quotes, for the eye. */
    PlainRecord said(@Nullable String key, String json) {
        return new PlainRecord(
                key, offset++, APPENDED_AT, json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    /** What the key names is described no longer. */
    PlainRecord removed(@Nullable String key) {
        return new PlainRecord(key, offset++, APPENDED_AT, null);
    }
}
