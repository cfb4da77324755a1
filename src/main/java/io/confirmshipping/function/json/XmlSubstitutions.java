package io.confirmshipping.function.json;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;

/**
 * Keeps the JDK's parser of XML out of a native executable, in which it would be a tenth of all code. Jackson would bring it for
 * values that are XML documents, and the SDK's extension for services that answer by XML; no function has either. Here is
 * what native-image takes instead of methods that lead to the parser. On the JVM this has no effect.
 */
final class XmlSubstitutions {

    private XmlSubstitutions() {}

    @TargetClass(className = "com.fasterxml.jackson.databind.ext.DOMDeserializer")
    static final class DocumentsOfJackson {

        @Substitute
        protected Document parse(String value) {
            throw new IllegalArgumentException("No function reads XML");
        }
    }

    @TargetClass(className = "com.sun.xml.internal.stream.XMLInputFactoryImpl")
    static final class StreamsOfTheSdk {

        @Substitute
        XMLStreamReader getXMLStreamReaderImpl(Input input) throws XMLStreamException {
            throw new XMLStreamException("No function reads XML");
        }
    }

    @TargetClass(className = "com.sun.org.apache.xerces.internal.xni.parser.XMLInputSource")
    static final class Input {}
}
