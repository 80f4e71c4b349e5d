package org.guanxi.shared.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OnceEachTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void refusesASecondFilter() {
        request.addParameter("filter", "name==a", "name==b");
        assertThatThrownBy(this::ask).isInstanceOf(ParameterTwice.class);
    }

    @Test
    void takesOneOfEachAndWhatItDoesNotKnow() {
        request.addParameter("filter", "name==a");
        request.addParameter("sort", "name");
        request.addParameter("other", "a", "b");
        assertThat(ask()).isTrue();
    }

    private boolean ask() {
        return new OnceEach().preHandle(request, new MockHttpServletResponse(), this);
    }
}
