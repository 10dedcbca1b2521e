package io.vigie.jobs.alerts;

import static io.vigie.contract.rules.Rule.Comparator.ABOVE;
import static io.vigie.jobs.alerts.Subjects.agent;
import static io.vigie.jobs.alerts.Subjects.queue;
import static io.vigie.jobs.alerts.Subjects.rule;
import static io.vigie.jobs.alerts.Subjects.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.rules.Rule;
import io.vigie.contract.rules.Rule.Filter;
import io.vigie.contract.rules.Rule.SubjectKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleMatchTest {

    private static final SubjectState QUEUE = queue(0, "11");
    private static final SubjectState AGENT = agent(0, Map.of(), false, null);
    private static final SubjectState TRAINEE = agent(0, Map.of(), true, null);
    private static final SubjectState DESK = new SubjectState(
            SubjectKind.DESK, "mail", 0, 0, "shop", null, List.of(), false, Map.of(), null, false, null, false);
    private static final SubjectState TEAM = new SubjectState(
            SubjectKind.TEAM, "north", 0, 0, null, "north", List.of(), false, Map.of(), null, false, null, false);

    /** A filter is written as its clients, queues, desks and teams. */
    @ParameterizedTest
    @CsvSource({
        "QUEUE, '///', true",
        "QUEUE, 'shop///', true",
        "QUEUE, 'bank shop///', true",
        "QUEUE, 'bank///', false",
        "QUEUE, '/orders//', true",
        "QUEUE, '/billing//', false",
        "QUEUE, 'bank/orders//', false",
        "QUEUE, '//orders/', false",
        "QUEUE, '///north', false",
        "DESK, '//mail/', true",
        "DESK, '//post/', false",
        "DESK, 'shop///', true",
        "DESK, '/mail//', false",
        "AGENT, '///north', true",
        "AGENT, '///south', false",
        "AGENT, '/billing//', true",
        "AGENT, '/other//', false",
        "AGENT, 'shop///', false",
        "TEAM, '///north', true",
        "TEAM, '///south', false",
        "TEAM, '/orders//', false"
    })
    void everyListOfAFilterThatIsNotEmptyHasToNameSomethingOfTheSubject(
            SubjectKind kind, String filter, boolean looks) {
        List<List<String>> lists = Arrays.stream(filter.split("/", -1))
                .map(list -> list.isEmpty() ? List.<String>of() : List.of(list.split(" ")))
                .toList();
        Rule rule = of("r", kind, new Filter(lists.get(0), lists.get(1), lists.get(2), lists.get(3)), true);
        SubjectState subject = switch (kind) {
            case QUEUE -> QUEUE;
            case DESK -> DESK;
            case AGENT -> AGENT;
            case TEAM -> TEAM;
        };
        assertThat(RuleMatch.looksAt(rule, subject)).isEqualTo(looks);
    }

    @Test
    void aRuleLooksAtItsOwnKindAloneAndOnlyWhileEnabled() {
        for (SubjectState subject : List.of(QUEUE, DESK, AGENT, TEAM)) {
            for (SubjectKind kind : SubjectKind.values()) {
                assertThat(RuleMatch.looksAt(of("r", kind, Filter.NONE, true), subject))
                        .isEqualTo(kind == subject.kind());
                assertThat(RuleMatch.looksAt(of("r", kind, Filter.NONE, false), subject))
                        .isFalse();
            }
        }
    }

    @Test
    void theBuiltInRuleForTraineesLooksAtNobodyElse() {
        Rule rule = of("trainee-conflict", SubjectKind.AGENT, Filter.NONE, true);
        assertThat(RuleMatch.looksAt(rule, TRAINEE)).isTrue();
        assertThat(RuleMatch.looksAt(rule, AGENT)).isFalse();
        assertThat(RuleMatch.looksAt(of("conflict", SubjectKind.AGENT, Filter.NONE, true), AGENT))
                .isTrue();
    }

    private static Rule of(String id, SubjectKind kind, Filter filter, boolean enabled) {
        return with(rule("waiting", ABOVE, 10, null, 0), id, kind, filter, enabled);
    }
}
