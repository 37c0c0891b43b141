package fi.kuulolla.session.http;

import fi.kuulolla.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Addresses of the interface that do not exist answer like everything else of it, never with a page; those that exist for other
 * methods say so.
 */
@RestController
class NotThereController {
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    NotThereController(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @RequestMapping({"/api/v1/**", "/live/**"})
    void nothing(HttpServletRequest request) throws HttpRequestMethodNotSupportedException {
        Set<String> others = new TreeSet<>();
        mappings.getObject().getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType() != NotThereController.class && isAt(info, request)) {
                info.getMethodsCondition().getMethods().forEach(one -> others.add(one.name()));
            }
        });
        if (others.isEmpty()) {
            throw new NotFound();
        }
        throw new HttpRequestMethodNotSupportedException(request.getMethod(), others);
    }

    private static boolean isAt(RequestMappingInfo info, HttpServletRequest request) {
        var patterns = info.getPathPatternsCondition();
        return patterns != null && patterns.getMatchingCondition(request) != null;
    }
}
