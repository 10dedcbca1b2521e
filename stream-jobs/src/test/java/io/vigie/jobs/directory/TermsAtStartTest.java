package io.vigie.jobs.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.jobs.input.PlainRecord;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TermsAtStartTest {

    private final Records records = new Records();

    @Test
    void theLastDescriptionOfEachQueueStands() {
        assertThat(terms(
                        records.said("queue/orders", "{'serviceLevelSeconds': 30}"),
                        records.said("queue/billing", "{}"),
                        records.said("queue/orders", "{'client': 'shop', 'shortAbandonSeconds': 2.5}")))
                .isEqualTo(Map.of(
                        "orders", new Terms("shop", 20_000, 2_500), "billing", new Terms("in-house", 20_000, 5_000)));
    }

    @Test
    void whatIsDescribedNoLongerHasNoTerms() {
        assertThat(terms(records.said("queue/orders", "{}"), records.removed("queue/orders")))
                .isEmpty();
    }

    @Test
    void whatCannotBeReadAndWhatIsNoQueueChangesNothing() {
        assertThat(terms(
                        records.said("queue/orders", "{'client': 'shop'}"),
                        records.said("queue/orders", "{'client': 7}"),
                        records.said("queue/orders", "no JSON"),
                        records.said(null, "{}"),
                        records.removed("orders"),
                        records.said("team/orders", "{}"),
                        records.removed("agent/orders")))
                .isEqualTo(Map.of("orders", new Terms("shop", 20_000, 5_000)));
    }

    private static Map<String, Terms> terms(PlainRecord... records) {
        return TermsAtStart.of(List.of(records), "Europe/Paris");
    }
}
