package io.vigie.contract.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.ContractFiles;
import io.vigie.contract.json.Json;
import io.vigie.contract.rules.Rule;
import io.vigie.contract.rules.Rule.Filter;
import io.vigie.contract.rules.Rule.Severity;
import io.vigie.contract.rules.Rule.SubjectKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class BuiltInRulesTest {

    static List<Rule> all() {
        return BuiltInRules.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachIsARuleThatAPersonCouldHaveMade(Rule rule) throws Exception {
        JsonNode json = Json.MAPPER.readTree(Json.MAPPER.writeValueAsBytes(rule));

        assertThat(RuleReader.read(rule.id(), json)).isEqualTo(rule);
        assertThat(ContractFiles.violations("rule", json)).isEmpty();
        assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(rule.filter()).isEqualTo(Filter.NONE);
        assertThat(rule.enabled()).isTrue();
    }

    @Test
    void eachHasAnIdOfItsOwnAndEveryKindIsLookedAt() {
        assertThat(all()).extracting(Rule::id).doesNotHaveDuplicates();
        Set<SubjectKind> kinds = all().stream().map(Rule::subjectKind).collect(Collectors.toSet());
        assertThat(kinds).isEqualTo(EnumSet.allOf(SubjectKind.class));
    }

    @Test
    void onlyATraineeInAConflictIsCritical() {
        assertThat(all().stream().filter(rule -> rule.severity() == Severity.CRITICAL))
                .extracting(Rule::id)
                .containsExactly("trainee-conflict");
    }
}
