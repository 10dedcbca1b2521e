package io.vigie.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegularsTest {

    private static final long DAY = 86_400_000;
    private static final long FIRST = 7 * DAY;

    private final Regulars regulars = new Regulars();

    @Test
    void whoCallsTheSameClientAgainWithin24HoursRepeats() {
        assertThat(enter("a", "anna", "shop", FIRST)).isFalse();
        assertThat(enter("b", "anna", "shop", FIRST + DAY)).isTrue();
    }

    @Test
    void aMillisecondLaterNobodyRepeats() {
        enter("a", "anna", "shop", FIRST);

        assertThat(enter("b", "anna", "shop", FIRST + DAY + 1)).isFalse();
    }

    @Test
    void twoCallsAtTheSameMomentDoNotRepeatEachOther() {
        enter("a", "anna", "shop", FIRST);

        assertThat(enter("b", "anna", "shop", FIRST)).isFalse();
        assertThat(enter("c", "anna", "shop", FIRST + 1)).isTrue();
    }

    @Test
    void anotherClientAnotherCallerAndTheSameCallAreNoRepeat() {
        enter("a", "anna", "shop", FIRST);

        assertThat(enter("b", "anna", "bank", FIRST + 1)).isFalse();
        assertThat(enter("c", "bert", "shop", FIRST + 1)).isFalse();
        assertThat(enter("a", "anna", "shop", FIRST + 1)).isFalse();
    }

    @Test
    void whoWithholdsTheNumberIsNotKnownAgain() {
        enter("a", null, "shop", FIRST);

        assertThat(enter("b", null, "shop", FIRST + 1)).isFalse();
    }

    private boolean enter(String call, @Nullable String caller, String client, long at) {
        return regulars.enter(new Call(call, caller), client, at);
    }
}
