package fi.kuulolla.drill;

import fi.kuulolla.Application;
import jakarta.servlet.Filter;
import java.io.IOException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * Kuulolla with something of the drill's own before every door: the hands of facilitators, or a way to be broken. Neither is a bean
 * that could be found by a scan, and neither is part of the package.
 */
final class DrillServer {
    private DrillServer() {}

    public static void main(String[] args) {
        SpringApplication kuulolla = new SpringApplication(Application.class);
        kuulolla.addInitializers(context -> addTo((GenericApplicationContext) context));
        kuulolla.run(args);
    }

    private static void addTo(GenericApplicationContext context) {
        context.getBeanFactory().registerSingleton("onlyWhatIsShipped", new OnlyWhatIsShipped());
        register(context, "hands", new Hands(context));
        register(context, "broken", Broken.filter());
    }

    private static void register(ConfigurableApplicationContext context, String name, Filter filter) {
        ((GenericApplicationContext) context).registerBean(name, FilterRegistrationBean.class, () -> {
            FilterRegistrationBean<Filter> first = new FilterRegistrationBean<>(filter);
            first.setName(name);
            first.setOrder(Ordered.HIGHEST_PRECEDENCE);
            first.setAsyncSupported(true);
            return first;
        });
    }

    /** On the class path of tests, a scan would find what is there for other tests. */
    private static final class OnlyWhatIsShipped extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
            return reader.getResource().getURL().getPath().contains("/test-classes/");
        }
    }
}
