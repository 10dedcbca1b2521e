package io.vigie.jobs.desks;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.jobs.alerts.SubjectState;
import io.vigie.jobs.tickets.TicketChange;
import io.vigie.jobs.tickets.TicketInput;
import io.vigie.jobs.tickets.TicketState;
import io.vigie.jobs.tickets.TicketWorkChange;
import java.util.Optional;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Flink carries and keeps of tickets and desks it knows how to write by itself. */
class KeptTypesTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                TicketInput.class,
                TicketState.class,
                TicketChange.class,
                TicketWorkChange.class,
                DeskInput.class,
                DeskState.class,
                DeskUpdate.class,
                SubjectState.class
            })
    void flinkKnowsHowToWriteIt(Class<?> type) {
        assertThatCode(() -> write(type)).doesNotThrowAnyException();
    }

    @Test
    void theTestCanFail() {
        assertThatThrownBy(() -> write(Optional.class)).isInstanceOf(UnsupportedOperationException.class);
    }

    private static void write(Class<?> type) {
        Configuration settings = new Configuration();
        settings.set(PipelineOptions.GENERIC_TYPES, false);
        TypeInformation.of(type).createSerializer(new SerializerConfigImpl(settings));
    }
}
