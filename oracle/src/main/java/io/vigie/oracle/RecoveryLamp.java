package io.vigie.oracle;

import io.vigie.contract.live.FlagKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Five gaps in a row of less than 15 s between contacts, until one reaches 60 s. Contacts that overlap are one block. */
final class RecoveryLamp implements Lamp {

    private static final int BLOCKS = 6;
    private static final long SHORT = 15_000;
    private static final long LONG = 60_000;

    private record Block(Contact first, long end) {}

    private final List<Contact> contacts;
    private final List<Contact> ofSession;
    private @Nullable Long since;

    /**
     * @param contacts all, without tickets, by answer
     * @param ofSession those of them of the session
     */
    RecoveryLamp(List<Contact> contacts, List<Contact> ofSession) {
        this.contacts =
                contacts.stream().filter(contact -> !contact.unfinished()).toList();
        this.ofSession = ofSession;
    }

    @Override
    public void look(long moment) {
        if (since == null && isBreathless(moment)) {
            since = moment;
        } else if (contacts.stream().anyMatch(contact -> isFollowedByRest(contact, moment))) {
            since = null;
        }
    }

    private boolean isBreathless(long moment) {
        List<Block> blocks = blocks(moment);
        if (blocks.size() < BLOCKS || blocks.get(blocks.size() - 1).first().talkEndedAt() != moment) {
            return false;
        }
        for (int i = blocks.size() - BLOCKS + 1; i < blocks.size(); i++) {
            if (blocks.get(i).first().answeredAt() - blocks.get(i - 1).end() >= SHORT) {
                return false;
            }
        }
        return true;
    }

    private List<Block> blocks(long moment) {
        List<Block> blocks = new ArrayList<>();
        for (Contact contact : ofSession) {
            Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            if (contact.hasEndedBy(moment) && last != null && contact.answeredAt() < last.end()) {
                blocks.set(blocks.size() - 1, new Block(last.first(), Math.max(last.end(), contact.workEndedAt())));
            } else if (contact.hasEndedBy(moment)) {
                blocks.add(new Block(contact, contact.workEndedAt()));
            }
        }
        return blocks;
    }

    /** Whether a minute ends at the moment in which, since the contact's end, nothing was answered or went on. */
    private boolean isFollowedByRest(Contact contact, long moment) {
        long end = moment - LONG;
        return contact.workEndedAt() == end
                && contacts.stream()
                        .noneMatch(other ->
                                other.answeredAt() < moment && (other.workEndedAt() > end || other.answeredAt() > end));
    }

    @Override
    public @Nullable OracleFlag shown() {
        return since == null
                ? null
                : OracleFlag.raised(
                        FlagKind.NO_RECOVERY, since, "short-gaps", Map.of("contacts", 6.0, "seconds", 15.0));
    }
}
