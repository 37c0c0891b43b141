package fi.kuulolla.session.http;

import fi.kuulolla.people.DeviceToken;
import fi.kuulolla.people.ParticipantView;
import fi.kuulolla.people.Participants;
import fi.kuulolla.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Finds the {@link Caller}: 401 without a device, 404 in a workshop they do not take part in, 403 when removed, 429 when too fast. */
@Component
class CallerResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private final DeviceCookie cookie;
    private final Participants participants;
    private final Limits limits;

    CallerResolver(DeviceCookie cookie, Participants participants, Limits limits) {
        this.cookie = cookie;
        this.participants = participants;
        this.limits = limits;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        DeviceToken device = cookie.get(request);
        if (!request.getMethod().equals("GET")) {
            limits.write(device);
        }
        ParticipantView participant = participants.onDevice(device, workshop(request));
        Reader.speaks(request, participant.lang());
        return new Caller(device, participant);
    }

    private static UUID workshop(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        Object workshop = variables instanceof Map<?, ?> map ? map.get("workshop") : null;
        try {
            String text = String.valueOf(workshop);
            UUID id = UUID.fromString(text);
            // fromString takes 1-1-1-1-1 as well.
            if (!id.toString().equalsIgnoreCase(text)) {
                throw new NotFound();
            }
            return id;
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
