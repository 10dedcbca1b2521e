package io.vigie.dashboard.boards;

import io.vigie.dashboard.broker.BrokerLog;
import io.vigie.dashboard.stored.Stored;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Boards are kept in the topic of settings. */
@Configuration(proxyBeanMethods = false)
class StoredBoards {

    @Bean
    Stored<Board> storedBoardsOfWalls(BrokerLog log) {
        return new Stored<>("board", Board.class, log);
    }
}
