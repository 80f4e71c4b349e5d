package org.guanxi.shared.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import org.springframework.mock.web.MockPart;

class OnceEachTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void refusesASecondFilter() {
        request.addParameter("filter", "name==a", "name==b");
        assertThatThrownBy(this::ask).isInstanceOf(ParameterTwice.class);
    }

    @Test
    void takesOneOfEachAndWhatItDoesNotKnow() throws Exception {
        request.addParameter("filter", "name==a");
        request.addParameter("sort", "name");
        request.addParameter("other", "a", "b");
        assertThat(ask()).isTrue();
    }

    @Test
    void refusesASecondFile() throws Exception {
        MockMultipartHttpServletRequest form = new MockMultipartHttpServletRequest();
        form.addPart(new MockPart("file", "a.csv", new byte[] {1}));
        form.addPart(new MockPart("mapping", new byte[] {2}));
        assertThat(new OnceEach().preHandle(form, new MockHttpServletResponse(), this))
                .isTrue();
        form.addPart(new MockPart("file", "b.csv", new byte[] {3}));
        assertThatThrownBy(() -> new OnceEach().preHandle(form, new MockHttpServletResponse(), this))
                .isInstanceOf(ParameterTwice.class);
    }

    private boolean ask() throws Exception {
        return new OnceEach().preHandle(request, new MockHttpServletResponse(), this);
    }
}
