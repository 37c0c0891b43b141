package fi.kuulolla.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@TestConfiguration(proxyBeanMethods = false)
class TestBeans {
    @Bean
    @Primary
    MutableClock testClock() {
        return new MutableClock();
    }
}
