package fi.kuulolla.session.http;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which modules a page needs before it can begin: those it imports, and those they import. A browser that hears of all of them at
 * once fetches them side by side instead of one row after the other.
 */
final class ModuleGraph {
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:[^'\"]* from )?'(\\.[^']+)';");

    private final UnaryOperator<String> read;

    /** @param read gives the text of a file of the front end */
    ModuleGraph(UnaryOperator<String> read) {
        this.read = read;
    }

    /** The modules and all they import, each once. */
    Set<String> of(List<String> modules) {
        Set<String> found = new LinkedHashSet<>();
        modules.forEach(module -> follow(module, found));
        return found;
    }

    private void follow(String module, Set<String> found) {
        if (!found.add(module)) {
            return;
        }
        Matcher imports = IMPORT.matcher(read.apply(module));
        while (imports.find()) {
            follow(
                    java.nio.file.Path.of(module)
                            .resolveSibling(imports.group(1))
                            .normalize()
                            .toString()
                            .replace('\\', '/'),
                    found);
        }
    }
}
