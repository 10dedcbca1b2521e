package io.vigie.jobs.alerts;

import io.vigie.contract.json.Json;
import io.vigie.contract.topic.Acknowledgement;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.contract.topic.Topic;
import io.vigie.jobs.input.PlainRecord;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import tools.jackson.core.JacksonException;

/** Reads who sees to which alert. What cannot be read becomes a dead letter. */
public final class AcknowledgementsFunction extends ProcessFunction<PlainRecord, AlertsControl> {

    private final OutputTag<DeadLetter> deadLetters;

    public AcknowledgementsFunction(OutputTag<DeadLetter> deadLetters) {
        this.deadLetters = deadLetters;
    }

    @Override
    public void processElement(PlainRecord next, Context context, Collector<AlertsControl> out) {
        Acknowledgement read;
        try {
            read = next.value() == null ? null : Json.MAPPER.readValue(next.value(), Acknowledgement.class);
        } catch (JacksonException e) {
            read = null;
        }
        if (read == null || read.alert() == null || read.at() == null || read.by() == null) {
            context.output(
                    deadLetters,
                    next.letter(
                            Topic.ACKNOWLEDGEMENTS,
                            "wrong",
                            "An acknowledgement is a JSON object with alert, at and by."));
            return;
        }
        out.collect(AlertsControl.of(read));
    }
}
