package fi.kuulolla.shell;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Serves {@code /ui}: for good under a version, to be asked again without one. */
@Configuration(proxyBeanMethods = false)
class UiResources implements WebMvcConfigurer {
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/ui/v-*/**")
                .addResourceLocations(UiFiles.FOLDER)
                .setCacheControl(FOR_GOOD)
                // Nobody asks again for what never changes; on thirty-five files the line weighs 1.6 kB.
                .setUseLastModified(false)
                .resourceChain(true)
                .addResolver(new AnyVersion())
                .addTransformer(new WithoutComments());
        // A font's name says all about its content.
        registry.addResourceHandler("/ui/fonts/**")
                .addResourceLocations(UiFiles.FOLDER + "fonts/")
                .setCacheControl(FOR_GOOD);
        registry.addResourceHandler("/ui/**")
                .addResourceLocations(UiFiles.FOLDER)
                .setCacheControl(CacheControl.noCache());
    }

    /** A page opened before the server was renewed still finds its files, in their newest form. */
    private static class AnyVersion extends PathResourceResolver {
        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            return super.getResource(path.substring(path.indexOf('/') + 1), location);
        }
    }
}
