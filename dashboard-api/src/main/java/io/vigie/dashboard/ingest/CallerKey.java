package io.vigie.dashboard.ingest;

import io.vigie.dashboard.secrets.Randoms;
import io.vigie.dashboard.secrets.SecretFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The key with which callers are hashed. It lies in the data folder; the live job needs the same. */
public final class CallerKey {

    private static final int BITS = 256;

    private CallerKey() {}

    /** The file that holds it. */
    public static Path file(Path data) {
        return data.resolve("caller.key");
    }

    /** The key of a data folder; made when there is none yet. */
    public static byte[] of(Path data) {
        return SecretFile.readOrCreate(file(data), () -> Randoms.text(BITS).getBytes(StandardCharsets.US_ASCII));
    }
}
