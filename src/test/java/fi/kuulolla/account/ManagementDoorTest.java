package fi.kuulolla.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestPhone;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;

@KuulollaTest
class ManagementDoorTest {
    @Autowired
    MockMvc mvc;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/manage/health/liveness", "/manage/health/readiness"})
    void anybodyMayAskWhetherItIsUpAndHearsNothingElse(String path) throws Exception {
        mvc.perform(get(path).with(from("203.0.113.7")))
                .andExpect(status().isOk())
                .andExpect(content().json("{\"status\":\"UP\"}", org.springframework.test.json.JsonCompareMode.STRICT));
    }

    @Test
    void figuresOfRoomsAcknowledgementsFramesAndTheDatabaseAreThere() {
        assertThat(new TestPhone(port).get("/api/v1/join/AAAA-AAAA").status()).isEqualTo(404);

        assertThat(new TestPhone(port).get("/manage/prometheus").body())
                .contains(
                        "kuulolla_rooms",
                        "kuulolla_streams{screen=\"phone\"}",
                        "kuulolla_queue",
                        "kuulolla_presence",
                        "kuulolla_ack_seconds_bucket",
                        "kuulolla_refused_total{status=\"404\"}",
                        "kuulolla_frame_lag_seconds_bucket",
                        "hikaricp_connections_active");
    }

    @Test
    void everyFigureOnTheSampleDashboardExists() throws Exception {
        new TestPhone(port).get("/api/v1/join/AAAA-AAAA");
        String figures = new TestPhone(port).get("/manage/prometheus").body();
        String dashboard = Files.readString(Path.of("docs", "operations", "dashboard.json"));

        Set<String> shown = Pattern.compile("(kuulolla|hikaricp|jvm|process|system)_[a-z_]+")
                .matcher(dashboard)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());

        assertThat(shown).hasSizeGreaterThan(8);
        assertThat(figures).contains(shown);
    }

    @Test
    void figuresAreNotForOthers() throws Exception {
        mvc.perform(get("/manage/prometheus").with(from("203.0.113.7"))).andExpect(status().isNotFound());
        mvc.perform(get("/manage/prometheus").with(from("192.168.1.4")).header("Authorization", "Bearer "))
                .andExpect(status().isNotFound());
        mvc.perform(get("/manage/env")).andExpect(status().isNotFound());
    }

    /** A proxy on this machine passes on what others ask. */
    @Test
    void figuresAreNotForWhomTheProxySpeaksFor() {
        assertThat(new TestPhone(port)
                        .send("GET", "/manage/prometheus", null, "", "X-Forwarded-For", "203.0.113.7")
                        .status())
                .isEqualTo(404);
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
