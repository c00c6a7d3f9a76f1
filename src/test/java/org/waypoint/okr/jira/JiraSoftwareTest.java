package org.waypoint.okr.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.waypoint.okr.jira.HostFixture.issueType;

import com.atlassian.greenhopper.api.issuetype.ManagedIssueTypesService;
import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnitRunner;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleReference;
import org.osgi.framework.ServiceReference;

/** Jira Software, asked from inside a bundle: it may be there, come late, and go. */
@RunWith(MockitoJUnitRunner.StrictStubs.class)
public class JiraSoftwareTest {
    private static final String SERVICE = ManagedIssueTypesService.class.getName();

    @Mock
    private BundleContext context;

    @Mock
    private ServiceReference<?> reference;

    @Mock
    private Bundle bundle;

    @Before
    public void bundleIsRunning() {
        lenient().when(bundle.getBundleContext()).thenReturn(context);
    }

    @Test
    public void outsideABundleNobodyIsAsked() {
        assertThat(new JiraSoftware().epicTypeId()).isEmpty();
    }

    @Test
    public void withoutJiraSoftwareThereIsNoAnswer() throws Exception {
        assertThat(epicTypeId(inABundle())).isEmpty();
        verify(context).getServiceReference(SERVICE);
    }

    @Test
    public void jiraSoftwareNamesItsEpic() throws Exception {
        there(service(issueType("10000", "Epos", false)));

        assertThat(epicTypeId(inABundle())).contains("10000");
        verify(context).ungetService(reference);
    }

    @Test
    public void itMayComeLateAndGo() throws Exception {
        Object asking = inABundle();

        assertThat(epicTypeId(asking)).isEmpty();
        there(service(issueType("10000", "Epos", false)));
        assertThat(epicTypeId(asking)).contains("10000");
        doReturn(null).when(context).getServiceReference(SERVICE);
        assertThat(epicTypeId(asking)).isEmpty();
        verify(context, times(1)).ungetService(reference);
    }

    @Test
    public void goingBetweenTwoStepsIsAnAbsence() throws Exception {
        there(null);

        assertThat(epicTypeId(inABundle())).isEmpty();
    }

    @Test
    public void aServiceOfAnotherShapeIsAnAbsence() throws Exception {
        there("no service of Jira Software");

        assertThat(epicTypeId(inABundle())).isEmpty();
    }

    @Test
    public void anEpicThatIsNotSetUpIsAnAbsence() throws Exception {
        there(service(null));

        assertThat(epicTypeId(inABundle())).isEmpty();
    }

    private void there(Object service) {
        doReturn(reference).when(context).getServiceReference(SERVICE);
        doReturn(service).when(context).getService(any());
    }

    @SuppressWarnings("unchecked")
    private static ManagedIssueTypesService service(IssueType epic) {
        ServiceOutcome<IssueType> outcome = mock(ServiceOutcome.class);
        when(outcome.getReturnedValue()).thenReturn(epic);
        ManagedIssueTypesService service = mock(ManagedIssueTypesService.class);
        when(service.getEpicIssueType()).thenReturn(outcome);
        return service;
    }

    /** The adapter as a bundle's class loader defines it. */
    private Object inABundle() throws Exception {
        return new BundleLoader(bundle)
                .loadClass(JiraSoftware.class.getName())
                .getConstructor()
                .newInstance();
    }

    @SuppressWarnings("unchecked")
    private static Optional<String> epicTypeId(Object asking) throws Exception {
        Method question = asking.getClass().getDeclaredMethod("epicTypeId");
        question.setAccessible(true);
        return (Optional<String>) question.invoke(asking);
    }

    /** Defines the adapter itself and knows its bundle, as the container's class loaders do. */
    private static final class BundleLoader extends ClassLoader implements BundleReference {
        private final Bundle bundle;

        BundleLoader(Bundle bundle) {
            super(JiraSoftwareTest.class.getClassLoader());
            this.bundle = bundle;
        }

        @Override
        public Bundle getBundle() {
            return bundle;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            return name.equals(JiraSoftware.class.getName()) ? own(name) : super.loadClass(name, resolve);
        }

        private Class<?> own(String name) throws ClassNotFoundException {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
