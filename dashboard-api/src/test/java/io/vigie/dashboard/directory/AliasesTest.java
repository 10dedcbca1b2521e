package io.vigie.dashboard.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.directory.AgentEntry;
import io.vigie.contract.directory.AgentEntry.Alias;
import io.vigie.contract.live.Site;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AliasesTest {

    private static final Alias ONE = new Alias("/pbx", "1");
    private static final Alias TWO = new Alias("/pbx", "2");

    private final Aliases aliases = new Aliases();

    private static AgentEntry agent(String id, Alias... known) {
        return new AgentEntry(id, id, "none", Site.OFFICE, false, null, Arrays.asList(known));
    }

    @Test
    void anAgentMayHaveSeveralAndLoseSome() {
        aliases.replace(null, agent("a", ONE, TWO));
        aliases.replace(agent("a", ONE, TWO), agent("a", TWO));

        assertThat(aliases.owner(ONE)).isNull();
        assertThat(aliases.owner(TWO)).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofTwoWhoClaimTheSameTheLeastIdHasItWhateverCameFirst(boolean leastFirst) {
        aliases.replace(null, agent(leastFirst ? "a" : "b", ONE));
        aliases.replace(null, agent(leastFirst ? "b" : "a", ONE));
        assertThat(aliases.owner(ONE)).isEqualTo("a");

        aliases.replace(agent("a", ONE), agent("a"));
        assertThat(aliases.owner(ONE)).isEqualTo("b");

        aliases.replace(agent("b", ONE), null);
        assertThat(aliases.owner(ONE)).isNull();
    }
}
