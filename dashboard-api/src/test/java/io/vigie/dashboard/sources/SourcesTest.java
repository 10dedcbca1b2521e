package io.vigie.dashboard.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.live.SourceSnapshot;
import io.vigie.dashboard.feed.FeedRecord;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SourcesTest {

    private static final Instant SINCE = Instant.parse("2026-11-23T09:30:00Z");

    private final Sources sources = new Sources();

    @Test
    void whileOneOfSeveralIsSilentSomeAre() {
        TestingSources.tell(sources, "/pbx/1", 1, null);
        assertThat(sources.isAnySilent()).isFalse();

        TestingSources.tell(sources, "/pbx/2", 1, SINCE);
        assertThat(sources.isAnySilent()).isTrue();

        TestingSources.tell(sources, "/pbx/2", 2, null);
        assertThat(sources.isAnySilent()).isFalse();
    }

    @Test
    void anOlderOrEqualVersionChangesNothing() {
        TestingSources.tell(sources, "/pbx", 5, SINCE);

        TestingSources.tell(sources, "/pbx", 4, null);
        TestingSources.tell(sources, "/pbx", 5, null);

        assertThat(sources.isAnySilent()).isTrue();
    }

    @Test
    void aSourceThatIsGoneIsNeitherListedNorSilent() {
        TestingSources.tell(sources, "/pbx", 1, SINCE);

        sources.take(new FeedRecord("/pbx", null, 1));

        assertThat(sources.all()).isEmpty();
        assertThat(sources.isAnySilent()).isFalse();
    }

    @Test
    void theyAreListedByName() {
        TestingSources.tell(sources, "b", 1, null);
        TestingSources.tell(sources, "a", 1, SINCE);

        assertThat(sources.all()).extracting(SourceSnapshot::source).containsExactly("a", "b");
    }
}
