package io.vigie.contract.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.topic.Topic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicketEventsTest {

    @Test
    void aTicketIsOpenedAtADeskAndMayComeFromACall() throws Exception {
        Event born = Written.readBothWays(
                "ticket.opened", "t-1", "{'desk': 'claims', 'category': 'conflict', 'call': 'call-1'}");
        Event plain = Written.readBothWays("ticket.opened", "t-1", "{'desk': 'claims', 'category': 'other'}");

        assertThat(born).isEqualTo(opened(Reason.CONFLICT, "call-1"));
        assertThat(plain).isEqualTo(opened(Reason.OTHER, null));
        assertThat(born.topic()).isEqualTo(Topic.TICKETS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assigned", "answered", "escalated", "resolved"})
    void theAgentIsPassedOnAndNothingThatIsOfAnotherType(String type) throws Exception {
        TicketEvent event = (TicketEvent) Written.readBothWays(
                "ticket." + type, "t-1", "{'agent': 'ada', 'desk': 'claims', 'category': 'order', 'call': 'c'}");

        assertThat(event.agent()).isEqualTo("ada");
        assertThat(event.desk()).isNull();
        assertThat(event.category()).isNull();
        assertThat(event.call()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"escalated", "reopened", "resolved"})
    void whoEscalatesReopensOrResolvesNeedNotBeKnown(String type) throws Exception {
        assertThat(((TicketEvent) Written.readBothWays("ticket." + type, "t-1", "{}")).agent())
                .isNull();
    }

    @Test
    void anAgentIsNotReadWhereThereIsNone() throws Exception {
        String data = "{'agent': 'ada', 'desk': 'claims', 'category': 'other'}";

        assertThat(Written.read("ticket.opened", "t-1", data)).isEqualTo(opened(Reason.OTHER, null));
        assertThat(((TicketEvent) Written.read("ticket.reopened", "t-1", data)).agent())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ticket.opened | {'category': 'order'} | missing | 'data.desk' is missing: give a text of 1 to 128",
                "ticket.opened | {'desk': 'claims'} | missing | 'data.category' is missing: give one of information",
                "ticket.opened | {'desk': 'claims', 'category': 'fire'} | wrong | 'data.category' must be one of information, support, order, complaint, conflict, other.",
                "ticket.opened | {'desk': 'claims', 'category': 'order', 'call': 7} | wrong | 'data.call' must be a text",
                "ticket.assigned | {} | missing | 'data.agent' is missing",
                "ticket.answered | {} | missing | 'data.agent' is missing",
                "ticket.escalated | {'agent': ''} | wrong | 'data.agent' must be a text",
                "ticket.closed | {} | unknown-type | there are those of io.vigie.call., io.vigie.ticket., io.vigie.shift., io.vigie.clock., io.vigie.absence. and io.vigie.source., and io.vigie.agent.state.",
            })
    void whatIsWrongIsSaid(String type, String data, String code, String detail) {
        Written.refuses(type, data, code, detail);
    }

    private static TicketEvent opened(Reason category, @Nullable String call) {
        return new TicketEvent(
                "1", "/hr", TicketEventType.OPENED, Written.TIME, null, "t-1", "claims", category, call, null);
    }
}
