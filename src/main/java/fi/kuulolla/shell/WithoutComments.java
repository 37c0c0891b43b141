package fi.kuulolla.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Modules go to phones without the lines that only their authors read: a fifth of their compressed size. Lines keep their places,
 * so that an error in the field names the right one.
 */
final class WithoutComments implements ResourceTransformer {

    @Override
    public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
            throws IOException {
        Resource found = chain.transform(request, resource);
        String name = found.getFilename();
        if (name == null || !name.endsWith(".js")) {
            return found;
        }
        String lean = found.getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> isComment(line.strip()) ? "" : line.strip())
                .collect(Collectors.joining("\n", "", "\n"));
        return new TransformedResource(found, lean.getBytes(StandardCharsets.UTF_8));
    }

    /** Whole lines only, by our own habit of writing them: nothing inside a string or an expression is ever looked at. */
    private static boolean isComment(String line) {
        return line.startsWith("//")
                || line.startsWith("/**") && (line.endsWith("*/") || !line.contains("*/"))
                || line.startsWith("* ")
                || line.equals("*")
                || line.equals("*/");
    }
}
