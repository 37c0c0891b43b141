package fi.kuulolla.shell;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** A person who follows a wrong address gets a page; programs get the problem details they ask for. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class NothingHere {
    @ExceptionHandler(
            exception = {NoHandlerFoundException.class, NoResourceFoundException.class},
            produces = MediaType.TEXT_HTML_VALUE)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String page() {
        return "error";
    }
}
