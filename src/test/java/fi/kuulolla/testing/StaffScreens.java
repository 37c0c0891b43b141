package fi.kuulolla.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import fi.kuulolla.account.SignedIn;
import fi.kuulolla.account.StaffAccounts;
import fi.kuulolla.shared.Actor;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.util.ClassUtils;

/**
 * Staff screens without a browser (Karibu): {@code screens.open(aino, "home")}, then look around with {@code LocatorJ}. Close it
 * after each test.
 */
public class StaffScreens implements AutoCloseable {
    private static final Routes ROUTES = new Routes(
            classes(Component.class, new AnnotationTypeFilter(Route.class)),
            classes(HasErrorParameter.class, new AssignableTypeFilter(HasErrorParameter.class)),
            true);

    private final ApplicationContext context;
    private final StaffAccounts accounts;

    StaffScreens(ApplicationContext context, StaffAccounts accounts) {
        this.context = context;
        this.accounts = accounts;
    }

    /** Signs somebody in and opens a page, in a session of its own. */
    public void open(Actor.Staff staff, String page) {
        close();
        Authentication signedIn = SignedIn.as(accounts, staff.id() + "@example.org");
        SecurityContextHolder.setContext(new SecurityContextImpl(signedIn));
        MockVaadin.setMockRequestFactory(session -> {
            FakeRequest request = new FakeRequest(session);
            request.setUserPrincipalInt(signedIn);
            request.setUserInRole((principal, role) -> signedIn.getAuthorities().stream()
                    .anyMatch(authority -> authority.getAuthority().equals("ROLE_" + role)));
            return request;
        });
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        UI.getCurrent().navigate(page);
    }

    /** The same person goes to another page. */
    public void go(String page) {
        UI.getCurrent().navigate(page);
    }

    /** Karibu's own search leaves out what is not public, as our views are. */
    @SuppressWarnings("unchecked")
    private static <T, C extends Class<? extends T>> Set<C> classes(Class<?> kind, TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("fi.kuulolla").stream()
                .map(bean -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null))
                .filter(kind::isAssignableFrom)
                .map(found -> (C) found)
                .collect(Collectors.toSet());
    }

    @Override
    public void close() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }
}
