package io.vigie.jobs.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.rulebook.BuiltInRules;
import io.vigie.contract.rules.Rule;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.jobs.input.PlainRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.OneInputStreamOperatorTestHarness;
import org.apache.flink.streaming.util.ProcessFunctionTestHarnesses;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RulesFunctionTest {

    private static final OutputTag<DeadLetter> DEAD = new OutputTag<>("dead", TypeInformation.of(DeadLetter.class));
    private static final Rule BUILT_IN = BuiltInRules.all().get(0);
    private static final String WAITING =
            "{'subjectKind': 'queue', 'metric': 'waiting', 'comparator': '>', 'threshold': 7}";

    private @Nullable OneInputStreamOperatorTestHarness<PlainRecord, AlertsControl> harness;

    @AfterEach
    void close() throws Exception {
        if (harness != null) {
            harness.close();
        }
    }

    @Test
    void atFirstTheRulesThatComeWithVigieStandAndWhatPeopleWroteOverAndBesideThem() {
        List<Rule> rules = RulesFunction.standing(List.of(
                said("mine", WAITING), said(BUILT_IN.id(), WAITING), said("other", WAITING), said("other", null)));

        assertThat(rules).extracting(Rule::id).contains("mine").doesNotContain("other", "");
        assertThat(rules).doesNotContain(BUILT_IN).hasSize(BuiltInRules.all().size() + 1);
        assertThat(RulesFunction.standing(List.of(said(BUILT_IN.id(), WAITING), said(BUILT_IN.id(), null))))
                .containsExactlyElementsOf(BuiltInRules.all());
    }

    @Test
    void atFirstWhatCannotBeReadChangesNothing() {
        assertThat(RulesFunction.standing(List.of(said(BUILT_IN.id(), "{}"), said("mine", "{"), said(null, WAITING))))
                .containsExactlyElementsOf(BuiltInRules.all());
    }

    @Test
    void aRuleIsPassedOnAndOneThatIsTakenAwayGivesItsPlaceBack() throws Exception {
        run(new RulesFunction(DEAD), said("mine", WAITING), said("mine", null), said(BUILT_IN.id(), null));
        List<AlertsControl> out = out();
        assertThat(out).hasSize(3);
        assertThat(out.get(0).rule()).isNotNull();
        assertThat(out.get(1)).isEqualTo(AlertsControl.removed("mine"));
        assertThat(out.get(2)).isEqualTo(AlertsControl.of(BUILT_IN));
    }

    @Test
    void aRuleThatCannotBeReadIsADeadLetterThatSaysWhatToDo() throws Exception {
        run(new RulesFunction(DEAD), said("mine", WAITING.replace("waiting", "wating")), said(null, WAITING));
        assertThat(out()).isEmpty();
        assertThat(letters()).hasSize(2).allSatisfy(letter -> {
            assertThat(letter.topic()).isEqualTo("rules");
            assertThat(letter.position()).isEqualTo("0-7");
        });
        assertThat(letters().get(0).detail()).contains("waiting");
    }

    @Test
    void anAcknowledgementIsPassedOnAndWhatIsNoneIsADeadLetter() throws Exception {
        run(
                new AcknowledgementsFunction(DEAD),
                said("a", "{'alert': 'a', 'at': '2026-11-23T09:00:00.000Z', 'by': 'supervisor'}"),
                said("a", "{'alert': 'a'}"),
                said("a", "["),
                said("a", null));
        assertThat(out())
                .singleElement()
                .satisfies(control -> assertThat(control.acknowledged()).isNotNull());
        assertThat(letters())
                .hasSize(3)
                .allSatisfy(letter -> assertThat(letter.topic()).isEqualTo("acknowledgements"));
    }

    private static PlainRecord said(@Nullable String key, @Nullable String json) {
        return new PlainRecord(
                key, 7, 0, json == null ? null : json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private void run(ProcessFunction<PlainRecord, AlertsControl> function, PlainRecord... records) throws Exception {
        OneInputStreamOperatorTestHarness<PlainRecord, AlertsControl> opened =
                ProcessFunctionTestHarnesses.forProcessFunction(function);
        harness = opened;
        for (PlainRecord next : records) {
            opened.processElement(new StreamRecord<>(next));
        }
    }

    private List<AlertsControl> out() {
        return Objects.requireNonNull(harness).extractOutputValues();
    }

    private List<DeadLetter> letters() {
        Queue<StreamRecord<DeadLetter>> letters =
                Objects.requireNonNull(harness).getSideOutput(DEAD);
        return letters == null
                ? List.of()
                : letters.stream().map(StreamRecord::getValue).toList();
    }
}
