package fi.kuulolla.session.http;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kuulolla.testing.KuulollaTest;
import fi.kuulolla.testing.TestPhone;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;

@KuulollaTest
class OpenApiTest {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final Pattern REFERENCE = Pattern.compile("#/components/([a-zA-Z]+)/([A-Za-z0-9]+)");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @LocalServerPort
    int port;

    @Test
    void theDescriptionNamesEveryCallAndNoOther() {
        assertThat(described()).isEqualTo(served());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Map<String, Map<String, Object>> components = cast(document().get("components"));
        Matcher references = REFERENCE.matcher(text());
        while (references.find()) {
            assertThat(components.get(references.group(1))).containsKey(references.group(2));
        }
    }

    private Set<String> served() {
        Set<String> served = new TreeSet<>();
        for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
            for (String path : info.getPatternValues()) {
                if (path.startsWith("/api/v1/") && !path.contains("*")) {
                    info.getMethodsCondition().getMethods().forEach(method -> served.add(method + " " + path));
                }
            }
        }
        return served;
    }

    private Set<String> described() {
        Map<String, Map<String, Object>> paths = cast(document().get("paths"));
        return paths.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .filter(METHODS::contains)
                        .map(method -> method.toUpperCase(Locale.ROOT) + " /api/v1" + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Object> document() {
        return new Yaml().load(text());
    }

    private String text() {
        return new TestPhone(port).get("/api/v1/openapi.yaml").body();
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }
}
