package fi.kuulolla.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.testing.KuulollaTest;
import jakarta.servlet.FilterChain;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@KuulollaTest
class LongWorkTest {
    @Autowired
    Problems problems;

    LongWork work;

    @BeforeEach
    void oneAtATime() {
        work = new LongWork(problems, 1, 0);
    }

    @Test
    void whoFindsNoPlaceIsToldToComeAgainAndOthersPass() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch made = new CountDownLatch(1);
        FilterChain slow = (request, response) -> {
            begun.countDown();
            await(made);
        };
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> first = others.submit(() -> {
                work.doFilter(get("/api/v1/programmes/1/participation.xlsx"), new MockHttpServletResponse(), slow);
                return null;
            });
            begun.await();

            MockHttpServletResponse second = asked("/workshops/1/workbook.xlsx");
            MockHttpServletResponse phone = asked("/api/v1/workshops/1/contributions/k");

            made.countDown();
            first.get();
            assertThat(second.getStatus()).isEqualTo(503);
            assertThat(second.getHeader("Retry-After")).isEqualTo("30");
            assertThat(second.getContentAsString()).contains("files-busy");
            assertThat(phone.getStatus()).isEqualTo(200);
            assertThat(asked("/workshops/1/workbook.xlsx").getStatus()).isEqualTo(200);
        }
    }

    private MockHttpServletResponse asked(String path) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        work.doFilter(get(path), response, new MockFilterChain());
        return response;
    }

    private static MockHttpServletRequest get(String path) {
        return new MockHttpServletRequest("GET", path);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
