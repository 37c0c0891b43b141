package fi.kuulolla.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** A person who follows a wrong address gets a page; programs get the problem details they ask for. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class NothingHere {
    private final Problems problems;

    NothingHere(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler(
            exception = {NoHandlerFoundException.class, NoResourceFoundException.class},
            produces = MediaType.TEXT_HTML_VALUE)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String page() {
        return "error";
    }

    @ExceptionHandler({NoHandlerFoundException.class, NoResourceFoundException.class})
    void problem(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.answer(request, response, HttpStatus.NOT_FOUND.value(), "not-found");
    }

    @ExceptionHandler
    void notSo(HttpRequestMethodNotSupportedException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String[] others = e.getSupportedMethods();
        if (others != null) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", others));
        }
        problems.answer(request, response, HttpStatus.METHOD_NOT_ALLOWED.value(), "method-not-allowed");
    }
}
