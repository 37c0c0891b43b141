package fi.kuulolla.session.http;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.shared.Refused;
import org.junit.jupiter.api.Test;

class FullTest {
    @Test
    void aFullServerAsksToComeAgainSoThatThePageKeepsTrying() {
        var answer = ProblemStatus.of(new Refused("server-full")).answer("title", "detail");

        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("20");
        assertThat(answer.getBody()).containsEntry("code", "server-full").containsEntry("detail", "detail");
    }

    @Test
    void aFullRoomIsToldAtOnce() {
        var answer = ProblemStatus.of(new Refused("room-full")).answer("title", "detail");

        assertThat(answer.getStatusCode().value()).isEqualTo(409);
        assertThat(answer.getHeaders().getFirst("Retry-After")).isNull();
    }
}
