package io.vigie.dashboard.sources;

import io.vigie.contract.json.Json;
import io.vigie.contract.live.SourceSnapshot;
import io.vigie.dashboard.feed.FeedRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Snapshots of sources as the job writes them. */
public final class TestingSources {

    private TestingSources() {}

    /** What the job says of a source that has to speak. */
    public static String snapshot(String source, int version, @Nullable Instant silentSince) {
        return Json.MAPPER.writeValueAsString(new SourceSnapshot(
                source,
                "1763890123456-%013d".formatted(version),
                Instant.EPOCH,
                Instant.EPOCH,
                true,
                silentSince,
                null,
                List.of("orders")));
    }

    /** The job says it, and it is heard. */
    public static void tell(Sources sources, String source, int version, @Nullable Instant silentSince) {
        byte[] json = snapshot(source, version, silentSince).getBytes(StandardCharsets.UTF_8);
        sources.take(new FeedRecord(source, json, 0));
    }
}
