package fi.kuulolla.session.http;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.testing.KuulollaTest;
import java.util.Arrays;
import org.apache.catalina.connector.Request;
import org.apache.catalina.valves.RemoteIpValve;
import org.apache.catalina.valves.ValveBase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** A phone in a private network says whatever it likes about where it comes from; only a proxy on this machine is believed. */
@KuulollaTest
class TrustedProxiesTest {
    @Autowired
    ServletWebServerApplicationContext server;

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 203.0.113.7",
        "192.168.1.20, 192.168.1.20",
        "10.0.0.5, 10.0.0.5",
        "172.16.3.4, 172.16.3.4",
        "100.64.0.9, 100.64.0.9",
        "fe80::1, fe80::1"
    })
    void onlyThisMachineMaySpeakForOthers(String from, String counted) throws Exception {
        assertThat(remoteAddress(from, "203.0.113.7")).isEqualTo(counted);
    }

    private String remoteAddress(String from, String forwardedFor) throws Exception {
        TomcatWebServer tomcat = (TomcatWebServer) server.getWebServer();
        RemoteIpValve configured = (RemoteIpValve)
                Arrays.stream(tomcat.getTomcat().getEngine().getPipeline().getValves())
                        .filter(RemoteIpValve.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(configured.getInternalProxies());
        String[] seen = new String[1];
        valve.setNext(new ValveBase() {
            @Override
            public void invoke(Request request, org.apache.catalina.connector.Response response) {
                seen[0] = request.getRemoteAddr();
            }
        });
        var coyote = new org.apache.coyote.Request();
        coyote.getMimeHeaders().addValue("x-forwarded-for").setString(forwardedFor);
        Request request = new Request(tomcat.getTomcat().getConnector(), coyote);
        request.setRemoteAddr(from);
        valve.invoke(request, null);
        return seen[0];
    }
}
